import { useEffect, useState } from 'react';

/** The current instant, refreshed every `every` milliseconds: "3 days in stage" stays true in a panel left open. */
export function useNow(every = 60_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
