import { scaleLinear } from 'd3';
import { board } from './frame.ts';
import { stackedDots } from './stackedDots.ts';

export interface DifferenceStripProps {
  /** One a world. */
  readonly differences: readonly number[];
  readonly written: (value: number) => string;
  readonly label: string;
  readonly colour: string;
}

const height = 150;
const ground = 100;
const radius = 8;

/** The difference in each world as a dot beside the line of no difference. */
export function DifferenceStrip({ differences, written, label, colour }: DifferenceStripProps) {
  const reach = Math.max(...differences.map(Math.abs), Number.EPSILON) * 1.15;
  const x = scaleLinear([-reach, reach], [board.left, board.width - board.left]);
  const dots = stackedDots(differences.map(x), 2 * radius);
  const rise = Math.min(2 * radius, (ground - 20) / Math.max(1, ...dots.map(({ row }) => row + 1)));
  return (
    <svg class="board strip" viewBox={`0 0 ${board.width} ${height}`} role="img" aria-label={label}>
      <line class="board-ground" x1={board.left} x2={board.width - board.left} y1={ground} y2={ground} />
      <line class="board-zero" x1={x(0)} x2={x(0)} y1="4" y2={ground + 8} />
      <text class="board-tick" x={x(0)} y={ground + 28} text-anchor="middle">
        0
      </text>
      {[-reach, reach].map((end) => (
        <text key={end} class="board-tick" x={x(end)} y={ground + 28} text-anchor={end < 0 ? 'start' : 'end'}>
          {written(end)}
        </text>
      ))}
      <text class="board-axis" x={board.width / 2} y={height - 4} text-anchor="middle">
        {label}
      </text>
      <g style={{ color: colour }}>
        {dots.map(({ place, row }, i) => (
          <circle key={i} class="board-dot" cx={place} cy={ground - radius - 2 - row * rise} r={radius - 1} />
        ))}
      </g>
    </svg>
  );
}
