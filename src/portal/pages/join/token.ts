const KEPT = 'hub.invitation';

/**
 * The token of the invitation this browser came with. It stands behind the `#`, so that no server log has ever
 * seen it; while one signs in, the tab keeps it.
 */
export function invitationToken(): string {
  const given = decodeURIComponent(location.hash.slice(1));
  try {
    if (given) sessionStorage.setItem(KEPT, given);
    return given || (sessionStorage.getItem(KEPT) ?? '');
  } catch {
    return given;
  }
}

/** The invitation has done its work. */
export function forgetInvitation(): void {
  try {
    sessionStorage.removeItem(KEPT);
  } catch {
    // Nothing was kept.
  }
}
