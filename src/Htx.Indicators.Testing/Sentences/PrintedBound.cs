namespace Htx.Indicators.Testing;

/// <summary>A condition that a printed target states: “từ 2.600 trở lên”.</summary>
/// <param name="Sign">One of ≥ &gt; ≤ &lt; =.</param>
/// <param name="Number">The printed number; null where its measure has no figure and only its title is printed.</param>
internal sealed record PrintedBound(string Sign, decimal? Number)
{
    /// <summary>Whether a printed figure meets it; null where no number is printed.</summary>
    public bool? Holds(decimal figure) => Number is not { } number ? null : Sign switch
    {
        "≥" => figure >= number,
        ">" => figure > number,
        "≤" => figure <= number,
        "<" => figure < number,
        _ => figure == number,
    };
}
