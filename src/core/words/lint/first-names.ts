/** First names common in England that are no word, month, place or office of their own. */
export const firstNames: readonly string[] = (
  'Aaliyah Aaron Abdul Abdullah Abigail Adam Adrian Ahmed Aidan Aisha Aiden Alan Albie Alex Alexander Alexandra Alfie Ali Alice ' +
  'Alicia Amanda Amelia Amelie Amina Amir Amy Andrew Angela Anna Annabelle Anthony Archie Aria Arlo Arthur Ayesha Bella Benjamin ' +
  'Bethany Bobby Brandon Brian Callum Cameron Caroline Catherine Charles Charlie Charlotte Chelsea Chloe Christopher Claire ' +
  'Connor Courtney Daisy Daniel Danielle Darcy David Declan Demi Dominic Dylan Edward Eleanor Elijah Eliza Elizabeth Ella Ellie ' +
  'Elliot Elsie Emilia Emily Emma Erin Esme Ethan Eva Evelyn Evie Faisal Fatima Felix Finley Florence Frankie Freddie Frederick ' +
  'Freya Gabriel George Georgia Georgina Gemma Hannah Harley Harriet Harrison Harry Harvey Hassan Hayley Heather Helen Henry ' +
  'Holly Hugo Hussein Ibrahim Imogen Isaac Isabella Isabelle Isla Ismail Ivy Jacob Jade Jake James Jamie Jasmine Jason Jaxon ' +
  'Jayden Jenson Jessica Jodie Joel John Jonathan Joseph Joshua Jude Julia Julie Karen Katie Kayleigh Keira Kelly Khadija Kian ' +
  'Kieran Kyle Lara Laura Lauren Layla Leah Leo Leon Lewis Liam Libby Lilly Lily Logan Louis Louise Luca Lucas Lucy Luke Lydia ' +
  'Maisie Maisy Margot Maria Maryam Mason Matilda Matthew Maya Megan Mia Michael Michelle Millie Mohammad Mohammed Molly ' +
  'Muhammad Mustafa Natalie Natasha Nathan Niamh Nicholas Nicola Nicole Noah Olive Oliver Olivia Omar Oscar Owen Paige Patrick ' +
  'Paul Peter Phoebe Rachel Reece Reggie Reuben Rhys Richard Riley Robert Ronnie Rory Rosie Ruby Ryan Samantha Samuel Sara ' +
  'Sarah Scarlett Sebastian Shannon Simon Sophia Sophie Stephanie Stephen Steven Stuart Susan Tara Teddy Thea Theo Theodore ' +
  'Thomas Tilly Toby Tommy Tyler Victoria Wayne William Willow Yasmin Yusuf Zachary Zainab Zara Zoe'
).split(' ')
