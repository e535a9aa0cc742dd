import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeExperiment } from '../../scenarios/experiment/experimentToken.ts';
import { decodeQuestion } from '../../scenarios/question/token.ts';
import type { Place } from '../pictures/openPlace.ts';
import { drawn, screening, small } from '../pictures/questions.ts';
import type { galleryEn } from './locales/gallery.en.ts';

/** A picture of the gallery: where on the page it is, and what is asked there. */
export interface GalleryEntry extends Place {
  /** Of its files, and of its words in `locales/`. */
  readonly name: keyof typeof galleryEn.pictures;
  /** What holds the button by which a reader saves the picture. */
  readonly take: string;
  /** The command that asks the same; `TOKEN` stands for that of the address. */
  readonly command?: string;
}

const figure = (chart: string) => `figure[data-chart="${chart}"]`;
const ofComparison = (name: GalleryEntry['name'], chart: string): GalleryEntry => ({
  name,
  hash: `#/compare?q=${small}`,
  ready: `[data-session=done] ${figure(chart)} .figure-drawing svg`,
  take: figure(chart),
  command: 'zhili replay TOKEN',
});

/** Every picture, in the order of the document. A new one is a line here and its words in both `locales/`. */
export const galleryEntries: readonly GalleryEntry[] = [
  ofComparison('overTime', 'resolution-over-time'),
  ofComparison('cost', 'cost-against-resolution'),
  ofComparison('differences', 'paired-differences'),
  ofComparison('places', 'equity-map'),
  ofComparison('hours', 'hours-ledger'),
  {
    name: 'journey',
    hash: '#/journey?case=beihu&a=reactive-centralized&b=preventive-devolved&seed=1&slice=14',
    ready: '.journey[data-state=done] .figure-drawing svg',
    take: '.journey .figure',
    command: 'zhili journey beihu --policies reactive-centralized,preventive-devolved --slice 1/14',
  },
  {
    name: 'screening',
    hash: `#/sensitivity?q=${screening}`,
    press: '.sensitivity .run-bar .primary:not(:disabled)',
    ready: '.sensitivity[data-state=done] [data-chart=screening-plane] svg',
    take: figure('screening-plane'),
  },
  {
    name: 'worlds',
    hash: `#/robustness?q=${drawn}`,
    press: '.robustness .run-bar .primary:not(:disabled)',
    ready: '.robustness[data-state=done] [data-chart=headline-strip] svg',
    take: figure('headline-strip'),
  },
  {
    name: 'ledger',
    hash: '#/ledger',
    file: 'examples/ledger/synthetic-ledger.xlsx',
    press: '.ledger-go .primary',
    ready: '.ledger[data-stage=read] [data-chart=ledger-arrivals] svg',
    take: figure('ledger-arrivals'),
    command: 'zhili ledger examples/ledger/synthetic-ledger.xlsx',
  },
  {
    name: 'targets',
    hash: '#/validation',
    ready: '[data-chart=target-intervals] svg',
    take: figure('target-intervals'),
    command: 'zhili validate',
  },
  { name: 'process', hash: '#/model', ready: 'svg.process', take: '.process-figure' },
];

/** What a picture was made with: the token of its address where it has one, and the seed of its random worlds where it is of any. */
export interface GalleryAsked {
  readonly token?: string;
  readonly seed?: number;
}

/** Throws the faults of a token that cannot be read. */
export function askedOf({ hash }: GalleryEntry): GalleryAsked {
  const query = new URLSearchParams(hash.split('?')[1]);
  const token = query.get('q') ?? undefined;
  if (token === undefined) {
    const seed = query.get('seed');
    return seed === null ? {} : { seed: Number(seed) };
  }
  const { seed } = hash.startsWith('#/compare') ? decodeQuestion(token) : decodeExperiment(token).question;
  return { token, seed };
}

/** Folder of the pictures. */
export const galleryFolder = resolve(import.meta.dirname, '../../docs/gallery');

/** The engine that the committed pictures were made with. */
export const galleryEngine = (): string => readFileSync(resolve(galleryFolder, 'engine.txt'), 'utf8').trim();
