/** CSS Modules, so that the type checker needs no file that Next generates. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

declare module '*.css';
