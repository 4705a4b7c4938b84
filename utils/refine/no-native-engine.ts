/**
 * Stands in for Node's `module` in the bundle: email-reply-parser makes itself a `require` when it loads, asks it for a
 * native engine, and takes the refusal.
 */
export function createRequire(): (name: string) => never {
  return (name) => {
    throw new Error(`No native modules in a browser: ${name}`);
  };
}
