import type { ReactNode } from 'react';

interface Props {
  number: number;
  title: ReactNode;
  children: ReactNode;
}

/** A numbered part of the welcome page. */
export function Step({ number, title, children }: Props) {
  return (
    <li className="grid grid-cols-[28px_minmax(0,1fr)] border-line py-4 not-first:border-t">
      <span aria-hidden="true" className="text-lg leading-6 font-semibold text-accent">
        {number}
      </span>
      <div>
        <h2 className="mb-1.5 text-lg leading-6 font-semibold">{title}</h2>
        {children}
      </div>
    </li>
  );
}
