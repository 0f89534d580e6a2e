'use client';

/** Takes the place of the framework's own page, which carries inline styles. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>This page failed</h1>
          <p>
            Reload it, or <a href="/">go to the first page</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
