namespace Htx.Indicators.Cli;

/// <summary>The rating of a subject, and what rule sets say of the same figures.</summary>
internal sealed record RatedSubject(Rating Rating, RuleSetAssessment[] Assessments);
