namespace Htx.Indicators.Rules;

/// <summary>Tells whether documents are one by their number, issuer and day; different issuers number alike.</summary>
internal static class DocumentNumber
{
    public static bool IsSame(LegalDocument one, LegalDocument other) =>
        one.Number is { } number && other.Number is { } otherNumber && Plain(number) == Plain(otherNumber)
        && MayBeSame(one.Issuer?.ToUpperInvariant(), other.Issuer?.ToUpperInvariant()) && MayBeSame(one.IssuedOn, other.IssuedOn);

    /// <summary>Whether a citation names the number: “Nghị quyết số 47/NQ-HĐND” does, “147/NQ-HĐND” does not.</summary>
    public static bool IsCited(string citation, string number)
    {
        for (var at = 0; (at = citation.IndexOf(number, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + number.Length;
            if ((at == 0 || !char.IsDigit(citation[at - 1])) && (end == citation.Length || !(char.IsLetterOrDigit(citation[end]) || citation[end] is '-' or '/')))
                return true;
        }

        return false;
    }

    private static bool MayBeSame<T>(T? one, T? other) => one is null || other is null || EqualityComparer<T>.Default.Equals(one, other);

    private static string Plain(string number) => number.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
