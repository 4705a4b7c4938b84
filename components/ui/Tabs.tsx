import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

interface TabsProps<K extends string> {
  /** Names the row of tabs. */
  label: string;
  value: K;
  onChange: (value: K) => void;
  tabs: readonly { key: K; name: ReactNode; panel: ReactNode }[];
}

/** Views of one thing side by side; arrow keys walk them, each keeps its state while hidden. The open one is heavier but no wider. */
export function Tabs<K extends string>({ label, value, onChange, tabs }: TabsProps<K>) {
  return (
    <Base.Root
      value={value}
      onValueChange={(next: unknown) => {
        const tab = tabs.find(({ key }) => key === next);
        if (tab) onChange(tab.key);
      }}
    >
      <Base.List
        aria-label={label}
        className="flex flex-wrap gap-x-3 min-[360px]:gap-x-4 border-y border-line px-4"
      >
        {tabs.map(({ key, name }) => (
          <Base.Tab
            key={key}
            value={key}
            className="-mb-px min-h-9 border-b-2 border-transparent whitespace-nowrap text-muted transition-colors duration-100 hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:[text-shadow:0_0_0.4px_currentColor] data-active:text-ink"
          >
            {name}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ key, panel }) => (
        <Base.Panel key={key} value={key} keepMounted className="focus-visible:-outline-offset-2">
          {panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
