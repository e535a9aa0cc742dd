import type { Program } from './programs.ts';

/** What opens a Word file as a reader would, and what reads the pages that come of it. */
export const officePrograms = {
  office: {
    name: 'LibreOffice',
    variable: 'SOFFICE_PATH',
    commands: ['soffice', 'libreoffice'],
    packages: ['libreoffice-writer-nogui', 'fonts-noto-cjk'],
  },
  pdfText: { name: 'pdftotext', variable: 'PDFTOTEXT_PATH', commands: ['pdftotext'], packages: ['poppler-utils'] },
} as const satisfies Readonly<Record<string, Program>>;
