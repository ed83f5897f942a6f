import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/select.css';
import './design/layout.css';
import './design/prose.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './app/hub';
import { router } from './app/router';
import { applyTheme } from './app/theme';
import { activateLanguage, startLanguage } from './i18n/language';

applyTheme();
await activateLanguage(startLanguage());

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
