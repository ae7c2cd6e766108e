namespace Htx.Indicators.Rules;

/// <summary>Reads what a report computes itself: strings, or objects that say more, each recomputed at once.</summary>
internal static class StatementSection
{
    /// <summary>Reads the list; without one there are none.</summary>
    public static IReadOnlyList<Statement> ReadAll(SourceNode? list, ObjectReader file)
    {
        if (list is null || !file.Is(list, SourceKind.Array, Phrases.SomeList))
            return [];
        if (list.Children.Count > ObservationReader.MaxStatements)
            return Refuse(list.Children[ObservationReader.MaxStatements], StatementPhrases.MostStatements, file.Defects);
        return FindOneTooMany(list) is { } node
            ? Refuse(node, StatementPhrases.MostCharacters, file.Defects)
            : [.. list.Children.Select(node => Read(node, file.Defects)).OfType<Statement>()];
    }

    /// <summary>The statement with which all of them get too long; null when they stay within the limit.</summary>
    private static SourceNode? FindOneTooMany(SourceNode list)
    {
        var length = 0;
        foreach (var node in list.Children)
        {
            var text = node.Kind == SourceKind.Object ? node.Children.FirstOrDefault(child => child.Key == "text") : node;
            length += text?.Text.Length ?? 0;
            if (length > ObservationReader.MaxStatementCharacters)
                return node;
        }

        return null;
    }

    private static Statement? Read(SourceNode node, DefectList defects)
    {
        if (node.Kind is not (SourceKind.Text or SourceKind.Object))
        {
            defects.Add(FormatDefects.WrongType, node, node.Name, StatementPhrases.SomeStatement, Phrases.Seen(node));
            return null;
        }

        if (node.Kind == SourceKind.Text)
            return TextLine.IsBlank(node.Text) ? RefuseBlank(node, defects) : Read(node, null, defects);
        var reader = ObjectReader.Of(node, defects)!;
        var text = reader.RequireText("text");
        var note = reader.FindText("note");
        reader.RefuseOthers();
        return text is null ? null : Read(reader.Find("text")!, note, defects);
    }

    private static Statement? Read(SourceNode node, string? note, DefectList defects)
    {
        if (!Statement.TryParse(node.Text, out var statement, out var defect, note))
        {
            defects.Add(StatementDefects.NotUnderstood, node, Phrases.Short(node.Text), defect.Position + 1, StatementPhrases.Explain(defect));
            return null;
        }

        var check = statement.Check();
        if (check.IsRight)
            return statement;
        // Said when it is shown: a long file may have thousands, of which a thousand are.
        Func<Language, string> why = check.Explain;
        defects.Add(check.Obstacle is null ? StatementDefects.Wrong : StatementDefects.NotComputable, node, statement.Text, why);
        return statement;
    }

    private static IReadOnlyList<Statement> Refuse(SourceNode node, Phrase limit, DefectList defects)
    {
        defects.Add(FormatDefects.TooLarge, node, limit);
        return [];
    }

    private static Statement? RefuseBlank(SourceNode node, DefectList defects)
    {
        defects.Add(FormatDefects.Blank, node, node.Name);
        return null;
    }
}
