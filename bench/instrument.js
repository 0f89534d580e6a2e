// Runs in the page before its own scripts: notes readiness, frames and long tasks. `benchReady` is the selector that says the page is ready.
// Plain JavaScript: a function handed over from TypeScript would carry its compiler's helpers into the page.
const store = { readyMs: 0, frames: [], longTasks: [], recording: false };
window.benchStore = store;
new PerformanceObserver((list) => {
  if (store.recording) store.longTasks.push(...list.getEntries().map((entry) => entry.duration));
}).observe({ entryTypes: ['longtask'] });
let last = performance.now();
requestAnimationFrame(function tick(now) {
  if (store.recording) store.frames.push(now - last);
  last = now;
  if (store.readyMs === 0 && document.querySelector(window.benchReady)) store.readyMs = performance.now();
  requestAnimationFrame(tick);
});
