# mullerBrown: paths of the 6 best-ranked of 9 arms on seed 1; one that wanders by its best points
# Draw it again with: gnuplot mullerbrown-contour.gp
NAME = 'mullerbrown-contour'; WIDTH = 700; HEIGHT = 654
load 'style.gp'
set label 1 '{/:Bold mullerBrown}' at screen 0.0229, screen 0.9664 left font ",14" tc rgb INK
set label 2 'paths of the 6 best-ranked of 9 arms on seed 1; one that wanders by its best points' at screen 0.0229, screen 0.9358 left font ",11" tc rgb MUTED
GRID = 'mullerbrown-contour.dat'
set xrange [-0.9661324708450659:0.2888691376744019]
set yrange [0.9307349753394292:1.9056768393266954]
set contour base; unset surface
set cntrparam levels discrete -1.4000000000000001, -1.2000000000000002, -1.0, -0.8, -0.6000000000000001, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0, 1.2000000000000002
set table $LINES
splot GRID matrix using (-0.9661324708450659 + $1*0.010458346737662232):(0.9307349753394292 + $2*0.008124515533227218):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0856; set tmargin at screen 0.789
set border 15
unset grid
set xlabel '{/:Italic x}_1' tc rgb TEXT offset 0,0.3
set ylabel '{/:Italic x}_2' tc rgb TEXT offset 0.5,0
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-1.4669864864324262:1.2328283434307026]
set cblabel 'f' tc rgb TEXT offset 0.5,0
set colorbox user origin 0.8914,0.0856 size 0.02,0.7034 noborder
set cbtics scale 0.3 font ",10"
P = 'mullerbrown-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8991 to screen 0.12, screen 0.8991 nohead lc rgb C1 lw 2
set label 'underdampedLangevin temperature=0.15' at screen 0.1286, screen 0.8991 left font ",11" tc rgb TEXT
set arrow from screen 0.4937, screen 0.8991 to screen 0.5194, screen 0.8991 nohead lc rgb C1 lw 2
set label 'langevin temperature=0.15' at screen 0.528, screen 0.8991 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.8716 to screen 0.12, screen 0.8716 nohead lc rgb C2 lw 2
set label 'underdampedLangevin temperature=0.3' at screen 0.1286, screen 0.8716 left font ",11" tc rgb TEXT
set arrow from screen 0.4843, screen 0.8716 to screen 0.51, screen 0.8716 nohead lc rgb C2 lw 2
set label 'langevin temperature=0.3' at screen 0.5186, screen 0.8716 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.844 to screen 0.12, screen 0.844 nohead lc rgb C3 lw 2
set label 'underdampedLangevin temperature=0.6' at screen 0.1286, screen 0.844 left font ",11" tc rgb TEXT
set arrow from screen 0.4843, screen 0.844 to screen 0.51, screen 0.844 nohead lc rgb C3 lw 2
set label 'langevin temperature=0.6' at screen 0.5186, screen 0.844 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.7706, screen 0.844 left font ",11" tc rgb TEXT
set label '● end' at screen 0.8623, screen 0.844 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.0943, screen 0.8165 left font ",11" tc rgb TEXT
plot GRID matrix using (-0.9661324708450659 + $1*0.010458346737662232):(0.9307349753394292 + $2*0.008124515533227218):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 5 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 5 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C3, \
  P index 4 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 4 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C3, \
  P index 3 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 3 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C2, \
  P index 2 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 2 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C2, \
  P index 1 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 1 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C1, \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with linespoints pt 7 ps 0.25 lw 1.7 lc rgb C1, \
  P index 0 every ::13::13 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 1 every ::24::24 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 2 every ::16::16 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 3 every ::15::15 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 4 every ::14::14 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 5 every ::11::11 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 6 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 7 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
