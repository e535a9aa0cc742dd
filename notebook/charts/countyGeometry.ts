import { Delaunay, polygonArea, polygonHull, type Voronoi } from 'd3';
import { clippedLine, clippedPolygon, type Point } from './convexClip.ts';

/** A county's synthetic geography in kilometres east and north of its seat. */
interface CountyLines {
  /** Where cells of different townships meet. */
  readonly borders: readonly (readonly [Point, Point])[];
  /** Convex, counter-clockwise: all communities with a margin. */
  readonly outline: readonly Point[];
}

export interface CountyGeometry extends CountyLines {
  /** One a community: what lies nearer to it than to any other, within the outline. */
  readonly cells: readonly (readonly Point[])[];
}

/** Corners of the round margin about a community. */
const roundness = 24;

/** Cells, township borders and outline of communities at `x`, `y`; at least one. */
export function countyGeometry(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  townshipOf: ArrayLike<number>,
): CountyGeometry {
  const { outline, voronoi } = divided(x, y);
  const cells = Array.from(x, (_, i) => {
    // Closed and clockwise with y downwards, hence counter-clockwise here.
    const polygon = voronoi.cellPolygon(i) as Point[] | null;
    return polygon === null ? [] : clippedPolygon(polygon.slice(0, -1), outline);
  });
  return { cells, outline, borders: bordersOf(voronoi, outline, townshipOf) };
}

/** The same without cells, at a quarter of the cost. */
export function countyLines(x: ArrayLike<number>, y: ArrayLike<number>, townshipOf: ArrayLike<number>): CountyLines {
  const { outline, voronoi } = divided(x, y);
  return { outline, borders: bordersOf(voronoi, outline, townshipOf) };
}

function divided(x: ArrayLike<number>, y: ArrayLike<number>) {
  const points = Array.from(x, (east, i): Point => [east, y[i]!]);
  const outline = outlineOf(points);
  // Far beyond the outline, so that every cell and every border within it is finite.
  const reach = 20 * Math.max(...outline.flat().map(Math.abs));
  const delaunay = Delaunay.from([...points, ...ring([0, 0], reach)] as [number, number][]);
  return { outline, voronoi: delaunay.voronoi([-reach, -reach, reach, reach]) };
}

function bordersOf(
  { delaunay, circumcenters }: Voronoi<Delaunay.Point>,
  outline: readonly Point[],
  townshipOf: ArrayLike<number>,
): [Point, Point][] {
  const { halfedges, triangles } = delaunay;
  const n = townshipOf.length;
  const corner = (triangle: number): Point => [circumcenters[2 * triangle]!, circumcenters[2 * triangle + 1]!];
  const borders: [Point, Point][] = [];
  for (const [edge, opposite] of halfedges.entries()) {
    const [one, other] = [triangles[edge]!, triangles[opposite] ?? n];
    if (opposite < edge || one >= n || other >= n || townshipOf[one] === townshipOf[other]) continue;
    const line = clippedLine(corner(Math.floor(edge / 3)), corner(Math.floor(opposite / 3)), outline);
    if (line !== null) borders.push(line);
  }
  return borders;
}

function outlineOf(points: readonly Point[]): Point[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  // About the distance between neighbours; communities in one line leave no area to reckon with.
  const margin = Math.max(0.8 * Math.sqrt((width * height) / points.length), 0.05 * Math.max(width, height)) || 1;
  const corners = polygonHull(points as [number, number][]) ?? points;
  const hull = polygonHull(corners.flatMap((corner) => ring(corner, margin)))!;
  // d3's areas are positive for what runs counter-clockwise with y downwards.
  return polygonArea(hull) > 0 ? hull.reverse() : hull;
}

const ring = ([x, y]: Point, radius: number): [number, number][] =>
  Array.from({ length: roundness }, (_, i) => {
    const angle = (2 * Math.PI * i) / roundness;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
