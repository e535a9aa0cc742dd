// What the notebook kit's runtime finds in place of its own standard library (see tools/page/kitOffline.ts): nothing that is fetched. A notebook
// of the page gets its names from the page.

export const library = {};
export const root = document.body;
export const fileAttachments = new Map<string, unknown>();

const absent = (name: string) => (): never => {
  throw new Error(`${name} is not available here`);
};

export const FileAttachment = absent('FileAttachment');
export const registerFile = absent('registerFile');
export const requireFileRegistration = absent('requireFileRegistration');
export const DatabaseClient = absent('DatabaseClient');
export const Interpreter = absent('Interpreter');
