/** The rep's time zone, an IANA name: days begin where the rep is. */
export const useZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
