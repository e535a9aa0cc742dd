/** The names in braces of a template, in order: `{path}` is `path`. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
}

/** The template with every `{name}` replaced by the value of that name; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number | boolean | null>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
