import { HubUserError } from '@guardian-network-hub/client-sdk';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { StepUpDialog } from './StepUpDialog';

type Run = <T>(work: () => Promise<T>) => Promise<T>;

const Context = createContext<Run>((work) => work());

/**
 * Does what may want a fresh proof: where it does, the person is asked for one, and it is done again. Where she
 * closes the question, the first failure stands.
 *
 *     const run = useStepUp();
 *     useMutation({ mutationFn: () => run(() => removeIt()) });
 */
export function useStepUp(): Run {
  return useContext(Context);
}

/** Asks for the proof, above whatever page wants it. */
export function StepUp({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<(proved: boolean) => void>();
  const run: Run = useCallback(async (work) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HubUserError) || error.code !== 'STEP_UP_REQUIRED') throw error;
      const proved = await new Promise<boolean>((resolve) => setAsked(() => resolve));
      setAsked(undefined);
      if (!proved) throw error;
      return work();
    }
  }, []);
  const dialog = useMemo(() => asked && <StepUpDialog onEnd={asked} />, [asked]);
  return (
    <Context.Provider value={run}>
      {children}
      {dialog}
    </Context.Provider>
  );
}
