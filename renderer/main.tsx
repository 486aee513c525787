import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// First of ours: the token must leave the address before a route is read from it.
import './keep.ts';
import './hall-window.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import { App } from './app.tsx';
import { Lock } from './parts/lock/lock.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('no #root in index.html');
createRoot(root).render(
  <StrictMode>
    <Lock>
      <App />
    </Lock>
  </StrictMode>,
);
