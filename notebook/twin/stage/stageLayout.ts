import { mean, scaleLinear } from 'd3';
import type { Territory } from '../../../models/governance/territory.ts';
import { type CountyGeometry, countyGeometry } from '../../charts/countyGeometry.ts';
import type { DeskPlan } from './deskPlan.ts';

export type Place = readonly [x: number, y: number];

/** Where things stand within a pane, in CSS pixels from its upper left corner; the same for both panes. */
export interface PaneLayout {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  /** Pixels from dot to dot in a queue. */
  readonly pitch: number;
  /** Middle of the line that those who go over heads pass. */
  readonly above: number;
  /** Upper and lower edge of the county's and the townships' desks, and of the map. */
  readonly county: Place;
  readonly township: Place;
  readonly map: Place;
  /** By desk: the middle of its plate, half its width, and how many dots a row and how many rows of its queue there is room for. */
  readonly deskX: Float32Array;
  readonly deskY: Float32Array;
  readonly deskHalf: Float32Array;
  readonly columns: Uint8Array;
  readonly rows: Uint8Array;
  /** How far the dots of a community lie from its middle at most, by direction: `directions` numbers a community, clockwise from the east. */
  readonly reach: Float32Array;
  readonly cells: readonly (readonly Place[])[];
  readonly outline: readonly Place[];
  readonly borders: readonly (readonly [Place, Place])[];
  readonly seat: Place;
  /** Middle of each township. */
  readonly townships: readonly Place[];
}

/** Two panes beside each other, or one below the other where there is no room. */
export interface StageLayout {
  readonly width: number;
  readonly height: number;
  readonly pane: PaneLayout;
  readonly origins: readonly [Place, Place];
}

const gap = 12;
const narrow = 760;
/** Directions in which the reach of a community is kept. */
export const directions = 32;
/** Share of a pane's width that a dot lies from the middle of its community at most. */
const mostReach = 0.075;

/** `font` is the size of the page's text in pixels; the height follows from the width where none is given. */
export function stageLayout(
  territory: Territory,
  plan: DeskPlan,
  width: number,
  font: number,
  height?: number,
): StageLayout {
  const isNarrow = width < narrow;
  const paneWidth = isNarrow ? width : (width - gap) / 2;
  const high = height ?? Math.round(Math.max(440, paneWidth * 0.68));
  const pane = paneLayout(territory, plan, paneWidth, isNarrow && height !== undefined ? (high - gap) / 2 : high, font);
  const second: Place = isNarrow ? [0, pane.height + gap] : [paneWidth + gap, 0];
  return {
    width,
    height: isNarrow ? 2 * pane.height + gap : pane.height,
    pane,
    origins: [[0, 0], second],
  };
}

function paneLayout(territory: Territory, plan: DeskPlan, width: number, height: number, size: number): PaneLayout {
  const font = Math.max(11, Math.min(size * 0.8, width / 34));
  const head = font * 2.1;
  const room = height - head - font * 2.2;
  const above = head + font * 1.1;
  const top = head + font * 2.2;
  const county: Place = [top, top + room * 0.25];
  const township: Place = [county[1], county[1] + room * 0.2];
  const map: Place = [township[1], height];
  const pitch = Math.max(4.4, Math.min(11, width / 100));
  const n = plan.desks.length;
  const columns = {
    deskX: new Float32Array(n),
    deskY: new Float32Array(n),
    deskHalf: new Float32Array(n),
    columns: new Uint8Array(n),
    rows: new Uint8Array(n),
  };
  const row = (isOf: (kind: string) => boolean, [from, to]: Place) => {
    const members = plan.desks.flatMap(({ kind }, i) => (isOf(kind) ? [i] : []));
    const each = (width - 16) / members.length;
    members.forEach((desk, i) => {
      columns.deskX[desk] = 8 + (i + 0.5) * each;
      columns.deskY[desk] = to - font * 1.6 - pitch;
      columns.deskHalf[desk] = Math.min(each / 2 - 2, width / 6);
      columns.columns[desk] = Math.max(1, Math.min(40, Math.floor((2 * columns.deskHalf[desk]! - 2) / pitch)));
      columns.rows[desk] = Math.max(1, Math.floor((to - from - font * 4.1 - pitch) / pitch));
    });
  };
  row((kind) => kind !== 'community' && kind !== 'township', county);
  row((kind) => kind === 'township', township);
  const geometry = countyGeometry(territory.x, territory.y, territory.townshipOf);
  const project = projection(geometry, width, map, font);
  const shape = mapShape(geometry, territory, project, width);
  const tower = Math.max(2, Math.min(8, Math.round(width / 24 / Math.sqrt(territory.nCommunities))));
  plan.desks.forEach(({ kind, number }, desk) => {
    if (kind !== 'community') return;
    const [x, y] = project([territory.x[number]!, territory.y[number]!]);
    columns.deskX[desk] = x;
    columns.deskY[desk] = y;
    columns.deskHalf[desk] = (tower * pitch) / 2;
    columns.columns[desk] = tower;
    columns.rows[desk] = 12;
  });
  return { width, height, font, pitch, above, county, township, map, ...columns, ...shape };
}

/** A county seen from the south and above: as wide as there is room, at most three times as wide as it is long. */
function projection({ outline }: CountyGeometry, width: number, [top, bottom]: Place, font: number) {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = bottom - top - 3.2 * font;
  const ky = room / (north - south);
  const kx = Math.min((width - 2 * font) / (east - west), 3 * ky);
  const middle = (east + west) / 2;
  const x = scaleLinear([middle - 1, middle + 1], [width / 2 - kx, width / 2 + kx]);
  const y = scaleLinear([south, north], [top + 2.4 * font + room, top + 2.4 * font]);
  return ([e, n]: Place): Place => [x(e), y(n)];
}

function mapShape(geometry: CountyGeometry, territory: Territory, project: (at: Place) => Place, width: number) {
  const n = territory.nCommunities;
  const reach = new Float32Array(n * directions);
  const cells = geometry.cells.map((cell) => cell.map(project));
  for (let c = 0; c < n; c++) {
    const middle = project([territory.x[c]!, territory.y[c]!]);
    for (let i = 0; i < directions; i++) {
      const far = 0.86 * edgeFrom(cells[c]!, middle, (2 * Math.PI * i) / directions);
      reach[c * directions + i] = Math.min(far, width * mostReach);
    }
  }
  return {
    reach,
    cells,
    outline: geometry.outline.map(project),
    borders: geometry.borders.map(([a, b]) => [project(a), project(b)] as const),
    seat: project([0, 0]),
    townships: townshipMiddles(territory).map(project),
  };
}

/** Distance from a point in a convex cell to its edge in a direction. */
function edgeFrom(cell: readonly Place[], [x, y]: Place, angle: number): number {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  let least = Number.POSITIVE_INFINITY;
  cell.forEach(([x1, y1], i) => {
    const [x2, y2] = cell[(i + 1) % cell.length]!;
    const [ex, ey] = [x2 - x1, y2 - y1];
    const across = dx * ey - dy * ex;
    const distance = ((x1 - x) * ey - (y1 - y) * ex) / across;
    if (distance > 0) least = Math.min(least, distance);
  });
  return Number.isFinite(least) ? least : 0;
}

function townshipMiddles({ x, y, townshipOf, nTownships }: Territory): Place[] {
  return Array.from({ length: nTownships }, (_, township): Place => {
    const members = Array.from(townshipOf.keys()).filter((c) => townshipOf[c] === township);
    return [mean(members, (c) => x[c]!) ?? 0, mean(members, (c) => y[c]!) ?? 0];
  });
}
