/** The hub's mark: two people under one roof. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="logo-ground" width="32" height="32" rx="9" />
      <path className="logo-roof" d="M7 15.5a9 9 0 0 1 18 0" />
      <circle className="logo-head" cx="11.6" cy="18.4" r="2.6" />
      <circle className="logo-head" cx="20.4" cy="18.4" r="2.6" />
      <path
        className="logo-shoulders"
        d="M7.4 26c.5-2.6 2.2-3.9 4.2-3.9s3.7 1.3 4.4 3.3c.7-2 2.4-3.3 4.4-3.3s3.7 1.3 4.2 3.9"
      />
    </svg>
  );
}
