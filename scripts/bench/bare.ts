/** The least a page of an extension with React can be: what any popup costs before it does anything of its own. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(createElement('ol', null, createElement('li', null, 'Embudo')));
