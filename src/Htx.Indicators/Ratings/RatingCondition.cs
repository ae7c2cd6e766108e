namespace Htx.Indicators;

/// <summary>A condition that decides before points do: no rating, or a grade whatever the points.</summary>
/// <param name="Part">What is compared; the condition holds when its target is met.</param>
/// <param name="Grade">The grade it leads to; null where it leads to no rating.</param>
/// <param name="Basis">Clause and words; null where the text is not at hand.</param>
public sealed record RatingCondition(ItemPart Part, string? Grade, LegalBasis? Basis);
