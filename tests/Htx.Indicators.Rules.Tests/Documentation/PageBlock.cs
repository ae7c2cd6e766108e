namespace Htx.Indicators.Rules.Tests;

/// <summary>A fenced block: where it begins, the heading and the last line above it, what stands beside its fence, its text.</summary>
internal sealed record PageBlock(int Line, string Heading, string Label, string Info, string Text);
