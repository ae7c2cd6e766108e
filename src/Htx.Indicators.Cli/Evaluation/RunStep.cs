namespace Htx.Indicators.Cli;

/// <summary>What one step through an observation file gave.</summary>
/// <typeparam name="T">What is made of a set.</typeparam>
/// <param name="Result">What was made of it; null where it was left out.</param>
/// <param name="LosesSets">Whether more than one set may have been left out.</param>
internal readonly record struct RunStep<T>(T? Result, bool LosesSets = false)
    where T : class;
