/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true, // every page is a folder with an index.html, so any static host serves it
  reactStrictMode: true,
  serverExternalPackages: ['mdx-bundler', 'esbuild'], // native binaries and `new Function` stay on the server side
  typescript: { ignoreBuildErrors: true }, // `npm test` runs the type checker over the whole project, once
};

export default config;
