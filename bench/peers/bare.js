// The floor: the least a page can do to show the same events. One canvas, the events' starts sorted per lane, a density column per pixel, no label, no text.
const LANE_HEIGHT_PX = 60;
const canvas = document.querySelector('#strip');
const context = canvas.getContext('2d');
const width = innerWidth;
canvas.width = width;
canvas.height = 600;

const items = await (await fetch('items.json')).json();
const lanes = [...new Set(items.map((item) => item.group))];
const starts = lanes.map((lane) =>
  Float64Array.from(
    items.filter((item) => item.group === lane),
    (item) => item.start,
  ).sort(),
);
let from = Math.min(...starts.map((lane) => lane[0]));
let to = Math.max(...starts.map((lane) => lane[lane.length - 1]));

const firstAtLeast = (lane, time) => {
  let low = 0;
  let high = lane.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lane[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
};

function draw() {
  context.clearRect(0, 0, width, canvas.height);
  context.fillStyle = '#345';
  starts.forEach((lane, at) => {
    let next = firstAtLeast(lane, from);
    for (let x = 0; x < width; x++) {
      const end = firstAtLeast(lane, from + ((x + 1) / width) * (to - from));
      const height = Math.min(LANE_HEIGHT_PX - 4, (end - next) * 3);
      if (height > 0) context.fillRect(x, (at + 1) * LANE_HEIGHT_PX - height, 1, height);
      next = end;
    }
  });
}

let waiting = false;
function change(newFrom, newTo) {
  from = newFrom;
  to = newTo;
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    draw();
  });
}
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const at = from + (event.offsetX / width) * (to - from);
    const factor = 2 ** (event.deltaY / 500);
    change(at - (at - from) * factor, at + (to - at) * factor);
  },
  { passive: false },
);
canvas.addEventListener('pointermove', (event) => {
  if (event.buttons !== 1) return;
  const shift = (-event.movementX / width) * (to - from);
  change(from + shift, to + shift);
});
draw();
document.body.dataset.ready = 'true';
