#include "dialogs/suggest_edit.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>

using namespace Qt::StringLiterals;

namespace yeonsu {

class SuggestionModel : public QAbstractListModel
{
public:
    static constexpr int ValueRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(std::vector<Suggestion> suggestions)
    {
        beginResetModel();
        m_suggestions = std::move(suggestions);
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_suggestions.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Suggestion &suggestion = m_suggestions[std::size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return suggestion.label;
        case Qt::EditRole:
            return suggestion.text;
        case ValueRole:
            return suggestion.value;
        default:
            return {};
        }
    }

private:
    std::vector<Suggestion> m_suggestions;
};

SuggestEdit::SuggestEdit(const Source &source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(source)
    , m_model(new SuggestionModel(this))
{
    // The source is asked for each text; nothing is left to be filtered.
    auto *completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    completer->setMaxVisibleItems(12);
    completer->popup()->setObjectName(u"suggestions"_s);
    // Before the completer looks at the model: text that an input method is still composing is not told.
    connect(this, &QLineEdit::textEdited, this, &SuggestEdit::suggest);
    setCompleter(completer);
    // Whenever a line edit loses the focus, Qt breaks all connections from its completer to it.
    const auto takeChoice = [this](const QModelIndex &index) { take(index); };
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), m_model, takeChoice);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::highlighted), m_model, takeChoice);
}

void SuggestEdit::choose(const Suggestion &suggestion)
{
    setText(suggestion.text);
    m_chosen = suggestion.value;
}

QVariantMap SuggestEdit::state() const
{
    return {{u"text"_s, text()}, {u"chosen"_s, m_chosen}};
}

void SuggestEdit::setState(const QVariantMap &state)
{
    setText(state[u"text"_s].toString());
    m_chosen = state[u"chosen"_s].isNull() ? QVariant() : state[u"chosen"_s];
    emit edited();
}

void SuggestEdit::suggest(const QString &typed)
{
    m_chosen = {};
    m_model->setSuggestions(typed.trimmed().isEmpty() ? std::vector<Suggestion>() : m_source(typed));
    // After the list has opened.
    QMetaObject::invokeMethod(this, &SuggestEdit::markNothing, Qt::QueuedConnection);
    emit edited();
}

/// Qt makes some row of the list the current one when it gets the focus, and Enter would choose that.
void SuggestEdit::markNothing()
{
    completer()->popup()->setCurrentIndex({});
    completer()->popup()->scrollToTop();
}

void SuggestEdit::take(const QModelIndex &index)
{
    m_chosen = index.data(SuggestionModel::ValueRole);
    // The line takes the text after this signal.
    QMetaObject::invokeMethod(this, &SuggestEdit::edited, Qt::QueuedConnection);
}

} // namespace yeonsu
