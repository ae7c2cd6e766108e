namespace Htx.Indicators.Testing;

/// <summary>What a printed sentence amounts to: a classification, or the reason it gives for none.</summary>
internal sealed record PrintedVerdict(Classification Classification, NotAssessedReason? Why);
