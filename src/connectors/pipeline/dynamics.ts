/** How Dynamics 365 calls the columns that it hides in its workbooks, in each language: the id of a row, its checksum, its last change. */
export const hiddenOfDynamics =
  /^\((do not modify|nicht ändern|ne pas modifier|no modificar|non modificare|niet wijzigen|não modificar|nie modyfikuj)\)/i;
