import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';

/** Whether the address asks for a form of its page, so that it is opened from anywhere; and what asks for it or closes it. */
export function useAsked(what: string) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const asked = (useSearch({ strict: false }) as { do?: string }).do;
  const ask = (isAsked: boolean) =>
    void navigate({ to: pathname, search: isAsked ? { do: what } : {}, replace: !isAsked });
  return [asked === what, ask] as const;
}
