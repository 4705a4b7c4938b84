import '../../components/ui/theme.css';
import { DashboardApp } from '../../components/dashboard/DashboardApp.tsx';
import { start } from '../../components/hooks/start.tsx';

void start(<DashboardApp />);

// The fault suite reaches the store through this page of the testing build; any other build drops the branch.
if (import.meta.env.MODE === 'testing') {
  void Promise.all([
    import('../../utils/store/index.ts'),
    import('../../utils/store/run.ts'),
    import('../../utils/messages/protocol.ts'),
  ]).then(([store, { run }, { sendMessage }]) =>
    Object.assign(globalThis, { embudoTest: { ...store, run, sendMessage } }),
  );
}
