/** A turning ring beside words that say what is going on; still (and hidden from readers) where motion is unwanted. */
export function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-3 shrink-0 animate-spin rounded-full border-[1.5px] border-current border-r-transparent"
    />
  );
}
