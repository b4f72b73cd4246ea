export const roleItems = [
  { id: 'admin', label: 'Admin', hint: 'Does everything: members, settings, imports.' },
  { id: 'manager', label: 'Manager', hint: 'Coaches: changes the deals they see, and hands them over.' },
  { id: 'seller', label: 'Seller', hint: 'Works on their own deals.' },
  { id: 'reader', label: 'Reader', hint: 'Looks, and changes nothing.' },
] as const;

export const seesItems = [
  { id: 'own', label: 'Their own deals' },
  { id: 'team', label: 'The deals of their team' },
  { id: 'all', label: 'All deals' },
] as const;
