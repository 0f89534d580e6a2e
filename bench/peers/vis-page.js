// vis-timeline in its fastest way in: no start and no end given, so that it fits once. `?cluster` adds its own clustering.
const items = await (await fetch('items.json')).json();
const groups = [...new Set(items.map((item) => item.group))].map((id) => ({ id, content: id }));
const clustered = new URLSearchParams(location.search).has('cluster');
const options = {
  height: '600px',
  orientation: 'top',
  ...(clustered ? { cluster: { titleTemplate: '{count} events' } } : {}),
};
const timeline = new vis.Timeline(
  document.querySelector('#strip'),
  new vis.DataSet(items),
  new vis.DataSet(groups),
  options,
);
timeline.on('changed', () => {
  document.body.dataset.ready = 'true';
});
