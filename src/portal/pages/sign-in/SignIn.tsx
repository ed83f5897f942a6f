import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { begin, type Viewer } from '../../app/session';
import { AddressStep } from './AddressStep';
import { CodeStep } from './CodeStep';
import { PasskeySignIn } from './PasskeySignIn';
import './sign-in.css';

/** Signing in: the address first, then the code that was mailed to it. */
export function SignIn() {
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const [email, setEmail] = useState<string>();
  const signedIn = async (viewer: Viewer): Promise<void> => {
    await begin(viewer);
    await navigate({ href: next ?? '/', replace: true });
  };
  return (
    <div className="page page-narrow sign-in">
      {email === undefined ? (
        <>
          <AddressStep onSent={setEmail} />
          <PasskeySignIn onSignedIn={signedIn} />
        </>
      ) : (
        <CodeStep email={email} onSignedIn={signedIn} onBack={() => setEmail(undefined)} />
      )}
    </div>
  );
}
