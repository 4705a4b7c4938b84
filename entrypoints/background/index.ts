import { defineBackground } from 'wxt/utils/define-background';
import { listenToCommands } from './commands.ts';
import { listenToInstallation } from './installation.ts';
import { listenToMessages } from './messages.ts';
import { listenToReminders } from './reminders.ts';
import { listenToTabs } from './tabs.ts';

export default defineBackground({
  type: 'module',
  // Every listener goes up before anything is awaited: a woken worker gets its event only if it is listening by then.
  main() {
    listenToMessages();
    listenToTabs();
    listenToCommands();
    listenToInstallation();
    listenToReminders();
  },
});
