export const THEME_KEY = 'tidemark-theme';

/** Sets the reader's own choice of colours before the first paint. The build allows it by its hash. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
