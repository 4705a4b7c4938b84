import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link, Redirect } from 'wouter';
import { useSettings } from '../hooks/settings.ts';

const GeneralSettings = lazy(async () => ({
  default: (await import('./GeneralSettings.tsx')).GeneralSettings,
}));
const CaptureSettings = lazy(async () => ({
  default: (await import('./CaptureSettings.tsx')).CaptureSettings,
}));
const PipelineSettings = lazy(async () => ({
  default: (await import('./PipelineSettings.tsx')).PipelineSettings,
}));
const OwnFieldSettings = lazy(async () => ({
  default: (await import('./OwnFieldSettings.tsx')).OwnFieldSettings,
}));
const SellerSettings = lazy(async () => ({ default: (await import('./SellerSettings.tsx')).SellerSettings }));
const DataSettings = lazy(async () => ({ default: (await import('./DataSettings.tsx')).DataSettings }));
const AboutSettings = lazy(async () => ({ default: (await import('./AboutSettings.tsx')).AboutSettings }));

const SECTIONS = ['general', 'capture', 'pipeline', 'fields', 'seller', 'data', 'about'] as const;
type Section = (typeof SECTIONS)[number];

/** The rep's choices, a page for each kind, loaded when it is opened. */
export function SettingsPage({ section }: { section: string | null }) {
  const { t } = useLingui();
  const settings = useSettings();
  const here = SECTIONS.find((each) => each === section);
  const titles: Record<Section, string> = {
    general: t`General`,
    capture: t`Reading pages`,
    pipeline: t`Pipelines`,
    fields: t`Own fields`,
    seller: t`Your company`,
    data: t`Data and privacy`,
    about: t`About and keys`,
  };
  if (!here) return <Redirect to="/settings/general" replace />;
  if (!settings) return null;
  const pages: Record<Section, ReactNode> = {
    general: <GeneralSettings settings={settings} />,
    capture: <CaptureSettings settings={settings} />,
    pipeline: <PipelineSettings />,
    fields: <OwnFieldSettings />,
    seller: <SellerSettings settings={settings} />,
    data: <DataSettings />,
    about: <AboutSettings />,
  };
  return (
    <div className="flex h-full flex-col overflow-y-auto md:flex-row">
      <nav
        aria-label={t`Settings`}
        className="flex shrink-0 flex-wrap gap-x-1 gap-y-0.5 border-line px-3 py-2 max-md:border-b md:w-52 md:flex-col md:flex-nowrap md:border-r md:py-4"
      >
        {SECTIONS.map((each) => (
          <Link
            key={each}
            href={`/settings/${each}`}
            aria-current={each === here ? 'page' : undefined}
            className="rounded-md px-2.5 py-1 whitespace-nowrap text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent"
          >
            {titles[each]}
          </Link>
        ))}
      </nav>
      <div className="min-w-0 flex-1 px-4 py-4 md:px-8">
        <div className="max-w-160">
          <h1 className="mb-2 text-lg font-semibold">
            <span className="sr-only">
              <Trans>Settings</Trans>:{' '}
            </span>
            {titles[here]}
          </h1>
          <Suspense fallback={null}>{pages[here]}</Suspense>
        </div>
      </div>
    </div>
  );
}
