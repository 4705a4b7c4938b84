import { initials } from './initials.ts';

interface AvatarProps {
  name: string;
  /** Pixels: 36 in a header, 28 in a row. */
  size?: 36 | 28;
}

/** A person's initials in a disc; decoration, since the name always stands beside it. */
export function Avatar({ name, size = 28 }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent select-none ${
        size === 36 ? 'size-9 max-[260px]:hidden' : 'size-7 text-xs'
      }`}
    >
      {initials(name)}
    </span>
  );
}
