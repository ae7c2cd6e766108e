using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Htx.Indicators.Rules;

/// <summary>The scorecards that come with this package.</summary>
public static class BundledScorecards
{
    private const string Prefix = "scorecards/";
    private const string Suffix = ".json";
    private static readonly Assembly Package = typeof(BundledScorecards).Assembly;

    /// <summary>Their ids, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Package.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads the scorecard with the given id, for example <c>tt-09-2017-bnnptnt</c>.</summary>
    /// <exception cref="KeyNotFoundException">The package carries no such scorecard; the message lists those it does.</exception>
    public static Scorecard Get(string id) =>
        TryGet(id, out var scorecard)
            ? scorecard
            : throw new KeyNotFoundException($"There is no scorecard '{id}' in this package; there are: {string.Join(", ", Ids)}.");

    /// <summary>Reads the scorecard with the given id, if the package carries it.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out Scorecard? scorecard)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var stream = Ids.Contains(id) ? Package.GetManifestResourceStream(Prefix + id + Suffix) : null;
        scorecard = stream is null ? null : ScorecardReader.Read(SourceFile.ReadAll(stream, RuleSetReader.MaxBytes), id).GetValue();
        return scorecard is not null;
    }
}
