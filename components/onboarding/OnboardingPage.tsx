import { useSettings } from '../hooks/settings.ts';
import { Choice } from './Choice.tsx';
import { NextSteps } from './NextSteps.tsx';
import { WelcomeFrame } from './WelcomeFrame.tsx';

/** The page that opens on installation: three things to know, one decision, and then what to do. */
export function OnboardingPage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <WelcomeFrame settings={settings}>
      {settings.onboarded ? <NextSteps sites={settings.sites} /> : <Choice />}
    </WelcomeFrame>
  );
}
