import '../../components/ui/theme.css';
import { start } from '../../components/hooks/start.tsx';
import { PanelApp } from '../../components/panel/PanelApp.tsx';

void start(<PanelApp />);
