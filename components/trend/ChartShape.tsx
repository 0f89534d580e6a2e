import styles from '@/components/trend/Picture.module.css';
import { type Shape, TONES } from '@/lib/trend/drawing';

interface ChartShapeProps {
  readonly shape: Shape;
  /** Id of the pattern for what is not precise enough. */
  readonly hatch: string;
}

/** One shape of a picture. What it is for says how it looks; the colour of its line or kind comes as `currentColor`. */
export function ChartShape({ shape, hatch }: ChartShapeProps) {
  if (shape.is === 'clip') {
    const { x, y, width, height, air, shapes } = shape;
    return (
      <svg x={x} y={y} width={width} height={height} viewBox={`0 ${-air} ${width} ${height}`} aria-hidden="true">
        {shapes.map((inner, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity, the whole is drawn anew
          <ChartShape key={index} shape={inner} hatch={hatch} />
        ))}
      </svg>
    );
  }
  const colour = shape.colour ?? (shape.tone === undefined ? undefined : TONES[shape.tone % TONES.length]);
  const common = { className: styles[shape.role], 'data-colour': colour, 'data-event': shape.event };
  const title = shape.title === undefined ? null : <title>{shape.title}</title>;
  if (shape.is === 'text')
    return (
      <text {...common} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
        {title}
        {shape.text}
      </text>
    );
  if (shape.is === 'rect') {
    const { x, y, width, height, ink, role } = shape;
    const fill = role === 'spread' ? { fill: `url(#${hatch})` } : {};
    return (
      <rect {...common} {...fill} x={x} y={y} width={width} height={height} fillOpacity={ink}>
        {title}
      </rect>
    );
  }
  const move = shape.x === undefined ? undefined : `translate(${shape.x} ${shape.y ?? 0})`;
  const fill = shape.role === 'spread' ? { fill: `url(#${hatch})` } : {};
  return (
    <path {...common} {...fill} d={shape.d} transform={move}>
      {title}
    </path>
  );
}
