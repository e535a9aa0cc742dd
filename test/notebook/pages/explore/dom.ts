import { JSDOM } from 'jsdom';

const { window } = new JSDOM();

/** What reading and writing a notebook needs of a browser. */
export const dom = {
  parser: new window.DOMParser() as unknown as DOMParser,
  document: window.document as unknown as Document,
};
