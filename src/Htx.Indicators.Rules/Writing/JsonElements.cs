namespace Htx.Indicators.Rules;

/// <summary>Writes the elements of an array one by one, indented, so that a long array is never held whole.</summary>
/// <param name="writer">Takes the text; the brackets around it are the caller's.</param>
internal sealed class JsonElements(TextWriter writer)
{
    private bool hasAny;

    /// <summary>Writes an element; no line feed stands inside a JSON string.</summary>
    public void Add(string json)
    {
        writer.Write(hasAny ? "," : "");
        writer.Write(("\n" + json.TrimEnd('\n')).Replace("\n", "\n    ", StringComparison.Ordinal));
        hasAny = true;
    }
}
