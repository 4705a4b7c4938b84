/** Stands in for Node's `module` in the bundle: email-reply-parser probes for a native engine and takes the refusal. */
export function createRequire(): () => never {
  return () => {
    throw new Error('No native modules in a browser.');
  };
}
