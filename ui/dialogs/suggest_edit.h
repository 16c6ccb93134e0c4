// A line edit that suggests while one types: what is chosen has a value, what is typed freely has none.
#pragma once

#include <QLineEdit>
#include <QVariant>

#include <functional>
#include <vector>

namespace yeonsu {

struct Suggestion
{
    QString text;   ///< goes into the line when chosen
    QString label;  ///< is shown in the list
    QVariant value; ///< invalid: the text is kept as typed freely
};

class SuggestionModel;

class SuggestEdit : public QLineEdit
{
    Q_OBJECT

public:
    using Source = std::function<std::vector<Suggestion>(const QString &typed)>;

    explicit SuggestEdit(const Source &source, QWidget *parent = nullptr);

    /// Of what was chosen last; invalid after typing.
    [[nodiscard]] const QVariant &chosen() const { return m_chosen; }
    void choose(const Suggestion &suggestion);

    /// Text and choice, for setState().
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap &state);

signals:
    /// The user typed or chose something.
    void edited();

private:
    void suggest(const QString &typed);
    void take(const QModelIndex &index);
    void markNothing();

    Source m_source;
    SuggestionModel *m_model;
    QVariant m_chosen;
};

} // namespace yeonsu
