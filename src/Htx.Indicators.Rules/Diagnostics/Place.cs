namespace Htx.Indicators.Rules;

/// <summary>Where in a file something stands.</summary>
/// <param name="File">The file, as it was named by the caller.</param>
/// <param name="Line">The line, from 1; null when the file as a whole is meant.</param>
/// <param name="Column">The column in UTF-16 units, from 1, as editors count; null when the file as a whole is meant.</param>
/// <param name="Path">The JSON path, for example <c>indicators[0].items[1].target</c>; empty for the whole document.</param>
public sealed record Place(string File, int? Line, int? Column, string Path)
{
    /// <summary>In the form that editors and build logs link: <c>file(line,column)</c>.</summary>
    public override string ToString() => Line is null ? File : $"{File}({Line},{Column})";
}
